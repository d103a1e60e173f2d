/** A line of a page: its words, their place from the lower left corner, the size of the type. */
export interface Printed {
  text: string;
  x?: number;
  y: number;
  size?: number;
}

/** A PDF of such pages, in Helvetica on A4. `extra` goes into the trailer. */
export function pdfOf(pages: readonly (readonly Printed[])[], extra = ''): Uint8Array {
  const first = 4;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const words = lines.map(
        ({ text, x = 60, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`,
      );
      const content = words.join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + index * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${end}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}

/** Windows-1252 in a PDF string; the bullet, the quotation marks and the dash are all that tests need. */
function escaped(text: string): string {
  const bytes = { '•': '\\225', '“': '\\223', '”': '\\224', '’': '\\222', '–': '\\226' };
  return text.replace(/[\\()]/g, '\\$&').replace(/[•“”’–]/g, (sign) => bytes[sign as keyof typeof bytes]);
}
