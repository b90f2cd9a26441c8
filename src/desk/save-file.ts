/** Gives the reader a file to keep. */
export function saveFile(name: string, content: Blob) {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken the file over by then; without this it would be held until the page goes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Browsers refuse pictures beyond about this many pixels a side. */
const mostPixels = 8000;

/** A drawing as a picture; rejects where the browser cannot make one. */
export async function pictureOf(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(2, mostPixels / image.width, mostPixels / image.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.width * scale);
    canvas.height = Math.ceil(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) =>
        blob ? resolve(blob) : reject(new Error('The picture is too large.')),
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
