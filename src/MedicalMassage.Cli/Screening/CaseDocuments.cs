namespace MedicalMassage.Cli.Screening;

/// <summary>Takes an input apart into documents: a file holds one, or one a line.</summary>
internal static class CaseDocuments
{
    internal static IEnumerable<CaseDocument> In(string path, Stream standardInput)
    {
        if (path == "-")
            return Split("standard input", standardInput, lines: false);
        bool lines = Path.GetExtension(path).ToLowerInvariant() is ".ndjson" or ".jsonl";
        return OfFile(path, lines);
    }

    private static IEnumerable<CaseDocument> OfFile(string path, bool lines)
    {
        using Stream file = InputFile.Open(path);
        foreach (CaseDocument document in Split(path, file, lines))
            yield return document;
    }

    /// <summary>Without a telling name, a first line that is a document of its own, with more to follow, shows a case a line.</summary>
    private static IEnumerable<CaseDocument> Split(string place, Stream stream, bool lines)
    {
        ByteLines input = new(place, stream);
        byte[] first = input.Next(toItsEnd: lines) ?? [];
        byte[]? second = null;
        if (!lines && IsComplete(first))
        {
            second = NextWithText(input, out int skipped);
            lines = second is not null;
            if (lines)
            {
                yield return new(Line(place, 1), first, IsLine: true);
                yield return new(Line(place, 2 + skipped), second, IsLine: true);
                foreach (CaseDocument document in Lines(place, input, 3 + skipped))
                    yield return document;
                yield break;
            }
        }
        if (!lines)
        {
            yield return new(place, Join(first, input.Rest(first.Length)), IsLine: false);
            yield break;
        }
        if (!IsBlank(first))
            yield return new(Line(place, 1), first, IsLine: true);
        foreach (CaseDocument document in Lines(place, input, 2))
            yield return document;
    }

    private static IEnumerable<CaseDocument> Lines(string place, ByteLines input, int number)
    {
        while (input.Next() is { } line)
        {
            if (!IsBlank(line))
                yield return new(Line(place, number), line, IsLine: true);
            number++;
        }
    }

    private static byte[]? NextWithText(ByteLines input, out int skipped)
    {
        skipped = 0;
        while (input.Next() is { } line)
        {
            if (!IsBlank(line))
                return line;
            skipped++;
        }
        return null;
    }

    private static string Line(string place, int number) => FormattableString.Invariant($"{place}:{number}");

    private static byte[] Join(byte[] first, byte[] rest) => rest.Length == 0 ? first : [.. first, (byte)'\n', .. rest];

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;

    private static bool IsComplete(byte[] line) => Peek.At(line, _ => true, otherwise: false);
}
