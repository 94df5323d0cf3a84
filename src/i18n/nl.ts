export const nl = (mentorWord: string) => ({ mentorWord });
