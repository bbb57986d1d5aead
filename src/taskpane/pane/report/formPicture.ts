import type { FormTable } from "../../../present/forms/formTable";
import { DARK, HEADING_FILL } from "../../../report/look";
import {
  formPictureLayout,
  LOOK,
  type FormPictureLayout,
  type Measure,
  type PictureBox,
  type PictureText,
} from "./formPictureLayout";

/** Twice as many pixels as the layout says: sharp on a website and in print. */
const SCALE = 2;

const FAMILY = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "SimHei", sans-serif';

/** A form as a picture, black on white, drawn on a canvas of `page`. */
export function formPicture(form: FormTable, page: Document): HTMLCanvasElement {
  const canvas = page.createElement("canvas");
  const brush = canvas.getContext("2d");
  if (brush === null) throw new Error("This browser draws no pictures.");
  const measure: Measure = (text, size, isBold) => {
    brush.font = font(size, isBold);
    return brush.measureText(text).width;
  };
  const layout = formPictureLayout(form, measure);
  [canvas.width, canvas.height] = [layout.width * SCALE, layout.height * SCALE];
  brush.scale(SCALE, SCALE);
  draw(layout, brush);
  return canvas;
}

/** The picture as a file. @throws Error where the browser makes none */
export function pictureBytes(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("The browser made no picture."));
      else resolve(blob);
    }, "image/png");
  });
}

function draw({ width, height, boxes, texts }: FormPictureLayout, brush: CanvasRenderingContext2D): void {
  brush.fillStyle = "#FFFFFF";
  brush.fillRect(0, 0, width, height);
  for (const box of boxes) drawBox(box, brush);
  for (const text of texts) drawText(text, brush);
}

function drawBox({ x, y, width, height, fill }: PictureBox, brush: CanvasRenderingContext2D): void {
  if (fill !== null) {
    brush.fillStyle = `#${fill === "dark" ? DARK.fill : HEADING_FILL}`;
    brush.fillRect(x, y, width, height);
  }
  brush.strokeStyle = "#000000";
  brush.lineWidth = 1;
  brush.strokeRect(x, y, width, height);
}

function drawText(
  { lines, x, y, size, isBold, isCentred, isLight }: PictureText,
  brush: CanvasRenderingContext2D,
): void {
  brush.font = font(size, isBold);
  brush.fillStyle = `#${isLight ? DARK.text : "000000"}`;
  brush.textAlign = isCentred ? "center" : "left";
  brush.textBaseline = "middle";
  lines.forEach((line, at) => {
    brush.fillText(line, x, y + (at + 0.5) * size * LOOK.lineHeight);
  });
}

function font(size: number, isBold: boolean): string {
  return `${isBold ? "bold " : ""}${size}px ${FAMILY}`;
}
