import type { Disk } from '../../../src/store/paths.ts';

/** Every file of a home and what is in it, as text, by its path. */
export async function filesOf({ fs, home }: Disk): Promise<Readonly<Record<string, string>>> {
  const within = async (folder: string): Promise<readonly (readonly [string, string])[]> => {
    const paths = (await fs.readdir(folder)).map(name => `${folder}/${name}`);
    const found = await Promise.all(
      paths.map(async path =>
        (await fs.stat(path)).isDirectory()
          ? within(path)
          : [[path, Buffer.from(await fs.readFile(path)).toString()] as const],
      ),
    );
    return found.flat();
  };
  return Object.fromEntries(await within(home));
}
