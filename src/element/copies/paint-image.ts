/** Pixels for each of the picture's, as printers and dense screens need. */
const density = 2;

/**
 * An SVG file as a PNG image.
 *
 * @returns `null` where the page's policy lets nobody show an image of its own making
 */
export async function paintImage(svg: string): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  const isThere = await image.decode().then(
    () => true,
    () => false,
  );
  URL.revokeObjectURL(address);
  if (!isThere) return null;
  const canvas = document.createElement('canvas');
  canvas.width = density * image.naturalWidth;
  canvas.height = density * image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
