'use client';

/** The frame itself failed, so no catalogue is at hand: the three languages, plainly. */
export default function FrameError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Something went wrong · 系統出現問題 · 系统出现问题</h1>
          <button type="button" onClick={() => reset()}>
            Try again · 再試 · 再试
          </button>
        </main>
      </body>
    </html>
  );
}
