using System.Globalization;
using System.Text;
using MedicalMassage.Domain;

namespace MedicalMassage.Charts;

/// <summary>
/// The shapes of the places on a standing figure, front and back. Midline places are drawn as they are; of paired ones the half on the
/// viewer's right is given, and the other is its mirror image. The middle of the figure is x = 0.
/// </summary>
internal static class Figure
{
    /// <summary>A shape that is seen from one side.</summary>
    internal sealed record Shape(BodyRegion Region, string Data, bool IsPaired);

    internal static readonly Shape[] Front =
    [
        Middle(BodyRegion.Scalp, "M-25,34 C-27,8 -14,2 0,2 C14,2 27,8 25,34 C20,22 10,18 0,18 C-10,18 -20,22 -25,34 Z"),
        Middle(BodyRegion.Face, "M-25,34 C-20,22 -10,18 0,18 C10,18 20,22 25,34 C28,36 28,44 24,48 C22,62 12,76 0,76 C-12,76 -22,62 -24,48 C-28,44 -28,36 -25,34 Z"),
        Middle(BodyRegion.AnteriorNeck, "M-9,74 C-4,77 4,77 9,74 L8,98 C4,102 -4,102 -8,98 Z"),
        Pair(BodyRegion.LateralNeck, "M9,74 L17,64 L18,84 C19,90 24,93 30,96 C22,98 14,99 8,98 Z"),
        Middle(BodyRegion.Sternum, "M-8,98 C-4,102 4,102 8,98 L7,150 C7,160 4,166 0,168 C-4,166 -7,160 -7,150 Z"),
        Pair(BodyRegion.Chest, "M8,98 C14,99 22,98 30,96 L46,102 C42,110 42,120 44,132 C34,126 18,126 7.6,132 Z"),
        Pair(BodyRegion.Breast, "M7.6,132 C18,126 34,126 44,132 L47,150 C46,168 32,176 20,175 C10,174 7,168 3,164 C6,158 7,154 7,150 Z"),
        Pair(BodyRegion.Axilla, "M44,132 C43,126 43,122 44,118 L54,134 L50,150 C49,152 48,151 47,150 Z"),
        Pair(BodyRegion.Shoulder, "M46,102 C58,104 68,110 70,124 C71,130 71,136 70,142 L54,134 L44,118 C43,112 44,107 46,102 Z"),
        Pair(BodyRegion.UpperArm, "M54,134 L70,142 C74,162 78,184 80,202 L64,206 C58,190 53,172 50,150 Z"),
        Pair(BodyRegion.Elbow, "M64,206 L80,202 C82,210 84,218 86,226 L69,230 C67,222 66,214 64,206 Z"),
        Pair(BodyRegion.Forearm, "M69,230 L86,226 C92,246 96,268 98,290 L87,292 C80,274 73,252 69,230 Z"),
        Pair(BodyRegion.Wrist, "M87,292 L98,290 L100,304 L90,306 Z"),
        Pair(BodyRegion.Hand, Hand),
        Middle(BodyRegion.UpperAbdomen, "M0,168 C2,167 3,165 3,164 C7,168 10,174 20,175 C30,176 42,170 46,158 C45,174 43,190 41,206 C28,211 -28,211 -41,206 C-43,190 -45,174 -46,158 C-42,170 -30,176 -20,175 C-10,174 -7,168 -3,164 C-3,165 -2,167 0,168 Z"),
        Middle(BodyRegion.LowerAbdomen, "M-41,206 C-28,211 28,211 41,206 C41,216 42,226 44,236 L12,268 L-12,268 L-44,236 C-42,226 -41,216 -41,206 Z"),
        Pair(BodyRegion.Groin, "M44,236 L46,246 L20,280 L12,268 Z"),
        Middle(BodyRegion.Perineum, "M-12,268 L12,268 L4,286 C2,288 -2,288 -4,286 Z"),
        Pair(BodyRegion.Hip, "M44,236 C48,246 52,260 53,278 L40,280 L30,268 L46,246 Z"),
        Pair(BodyRegion.Thigh, "M12,270 L20,280 L30,268 L40,280 L53,278 C54,308 48,342 44,372 L20,374 C12,346 6,316 4,286 Z"),
        Pair(BodyRegion.Knee, "M20,374 L44,372 C45,384 45,396 43,408 L21,410 C19,398 19,386 20,374 Z"),
        Pair(BodyRegion.Shin, "M21,410 L43,408 C48,432 42,464 36,496 L24,497 C19,468 16,438 21,410 Z"),
        Pair(BodyRegion.Ankle, "M24,497 L36,496 L37,512 L24,514 Z"),
        Pair(BodyRegion.Foot, "M24,514 L37,512 C43,522 48,532 47,538 C44,545 26,546 22,540 C20,534 22,524 24,514 Z"),
    ];

    internal static readonly Shape[] Back =
    [
        Middle(BodyRegion.Scalp, "M-25,42 C-28,10 -14,2 0,2 C14,2 28,10 25,42 C24,54 20,62 14,67 C6,72 -6,72 -14,67 C-20,62 -24,54 -25,42 Z"),
        Middle(BodyRegion.PosteriorNeck, "M-12,68 C-5,72 5,72 12,68 L11,94 C5,99 -5,99 -11,94 Z"),
        Pair(BodyRegion.LateralNeck, "M12,68 L16,64 L18,84 C19,89 23,92 28,95 C20,96 15,95 11,94 Z"),
        Middle(BodyRegion.ThoracicSpine, "M-7,97 C-3,99 3,99 7,97 L6.5,182 L-6.5,182 Z"),
        Middle(BodyRegion.LumbarSpine, "M-6.5,182 L6.5,182 L7,232 L-7,232 Z"),
        Middle(BodyRegion.Sacrum, "M-16,232 L16,232 C14,246 8,258 0,266 C-8,258 -14,246 -16,232 Z"),
        Pair(BodyRegion.UpperBack, "M7,97 C9,96 10,95 11,94 C15,95 20,96 28,95 L44,101 C47,116 50,132 50,148 C49,160 47,172 45,182 L6.5,182 Z"),
        Pair(BodyRegion.LowerBack, "M6.5,182 L30,182 L30,232 L7,232 Z"),
        Pair(BodyRegion.Flank, "M30,182 L45,182 C43,198 42,214 44,232 L30,232 Z"),
        Pair(BodyRegion.Shoulder, "M44,101 C58,103 68,110 70,124 C71,130 71,136 70,142 L52,150 C50,132 47,116 44,101 Z"),
        Pair(BodyRegion.UpperArm, "M52,150 L70,142 C74,162 78,184 80,202 L64,206 C58,190 54,172 52,150 Z"),
        Pair(BodyRegion.Elbow, "M64,206 L80,202 C82,210 84,218 86,226 L69,230 C67,222 66,214 64,206 Z"),
        Pair(BodyRegion.Forearm, "M69,230 L86,226 C92,246 96,268 98,290 L87,292 C80,274 73,252 69,230 Z"),
        Pair(BodyRegion.Wrist, "M87,292 L98,290 L100,304 L90,306 Z"),
        Pair(BodyRegion.Hand, Hand),
        Pair(BodyRegion.Gluteal, "M7,232 L36,232 C42,246 44,262 42,282 C34,296 12,298 3,286 C2,278 1,272 0,266 C8,258 14,246 16,232 Z"),
        Pair(BodyRegion.Hip, "M36,232 L44,232 C49,246 52,262 53,278 L42,282 C44,262 42,246 36,232 Z"),
        Pair(BodyRegion.Thigh, "M3,286 C12,298 34,296 42,282 L53,278 C54,308 48,342 44,372 L20,374 C12,346 6,316 3,286 Z"),
        Pair(BodyRegion.Popliteal, "M20,374 L44,372 C45,384 45,394 43,404 L21,406 C19,396 19,386 20,374 Z"),
        Pair(BodyRegion.Calf, "M21,406 L43,404 C50,432 42,464 36,496 L24,497 C18,468 14,434 21,406 Z"),
        Pair(BodyRegion.Ankle, "M24,497 L36,496 L37,512 L24,514 Z"),
        Pair(BodyRegion.Foot, "M24,514 L37,512 C41,520 44,530 43,538 C40,544 26,544 23,539 C22,532 23,522 24,514 Z"),
    ];

    private const string Hand =
        "M90,306 L100,304 C106,308 110,318 112,330 C113,337 112,340 110,338 L107,328 C109,340 110,350 108,352 C105,353 104,344 102,334 "
        + "C103,346 103,356 100,356 C97,356 98,344 97,334 C96,344 95,352 92,350 C90,348 92,338 91,328 C88,332 84,334 83,331 C84,326 88,318 90,306 Z";

    /// <summary>The shape moved to a middle, mirrored or not.</summary>
    internal static string At(string data, double middle, double top, bool mirrored)
    {
        StringBuilder moved = new(data.Length + 32);
        foreach (string token in data.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (moved.Length > 0)
                moved.Append(' ');
            if (token == "Z")
            {
                moved.Append(token);
                continue;
            }
            int start = char.IsAsciiLetter(token[0]) ? 1 : 0;
            int comma = token.IndexOf(',', StringComparison.Ordinal);
            double x = double.Parse(token.AsSpan(start, comma - start), CultureInfo.InvariantCulture);
            double y = double.Parse(token.AsSpan(comma + 1), CultureInfo.InvariantCulture);
            moved.Append(token, 0, start).Append(Svg.Number(middle + (mirrored ? -x : x))).Append(',').Append(Svg.Number(top + y));
        }
        return moved.ToString();
    }

    /// <summary>The middle of a shape, by the corners of the box around its points.</summary>
    internal static (double X, double Y) Middle(string moved)
    {
        double left = double.MaxValue, right = double.MinValue, top = double.MaxValue, bottom = double.MinValue;
        foreach (string token in moved.Split(' ').Where(token => token.Contains(',', StringComparison.Ordinal)))
        {
            string[] pair = token.TrimStart('M', 'L', 'C').Split(',');
            double x = double.Parse(pair[0], CultureInfo.InvariantCulture);
            double y = double.Parse(pair[1], CultureInfo.InvariantCulture);
            (left, right, top, bottom) = (Math.Min(left, x), Math.Max(right, x), Math.Min(top, y), Math.Max(bottom, y));
        }
        return ((left + right) / 2, (top + bottom) / 2);
    }

    private static Shape Middle(BodyRegion region, string data) => new(region, data, false);

    private static Shape Pair(BodyRegion region, string data) => new(region, data, true);
}
