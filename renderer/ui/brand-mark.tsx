/** The mark of the app icon: a journey's curve with its peak. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="7" fill="#1F2A44" />
      <path
        d="M5.5 18.5C8.5 18.5 9.5 10.5 13 10.5C16.5 10.5 16.5 17 19 17C20.8 17 21.6 15.6 22.5 14"
        fill="none"
        stroke="#FFFFFF"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <circle cx="13" cy="10.5" r="2.1" fill="#F4B62C" />
    </svg>
  )
}
