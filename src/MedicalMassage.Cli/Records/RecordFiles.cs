using MedicalMassage.Cli.Screening;

namespace MedicalMassage.Cli.Records;

/// <summary>Reads records: files with one, NDJSON files with one a line, folders of these, and standard input with one.</summary>
internal static class RecordFiles
{
    /// <summary>A record is at most 32 MiB: a case and a decision.</summary>
    private const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>True if a file of this name holds a record a line.</summary>
    internal static bool HoldsLines(string path) => Path.GetExtension(path).ToLowerInvariant() is ".ndjson" or ".jsonl";

    internal static IEnumerable<(string Place, ReadOnlyMemory<byte> Utf8)> In(string[] paths, Stream input)
    {
        foreach (string path in InputList.Of(paths))
        {
            if (path == "-")
            {
                yield return ("standard input", new ByteLines("standard input", input, MaxBytes).Rest());
                continue;
            }
            using Stream file = InputFile.Open(path);
            ByteLines bytes = new(path, file, MaxBytes);
            if (!HoldsLines(path))
            {
                yield return (path, bytes.Rest());
                continue;
            }
            for (int number = 1; bytes.Next() is { } line; number++)
            {
                if (line.AsSpan().ContainsAnyExcept(" \t\r"u8))
                    yield return (FormattableString.Invariant($"{path}:{number}"), line);
            }
        }
    }
}
