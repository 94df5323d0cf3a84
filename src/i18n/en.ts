export const en = (mentorWord: string) => ({ mentorWord });
