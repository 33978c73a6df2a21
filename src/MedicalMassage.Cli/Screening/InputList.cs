namespace MedicalMassage.Cli.Screening;

/// <summary>The files that the caller means: those named, and those in the folders that are named.</summary>
internal static class InputList
{
    private static readonly string[] Extensions = [".json", ".ndjson", ".jsonl"];

    /// <summary>Files and folders in the order in which they are named; what is in a folder, and below it, by name.</summary>
    internal static IReadOnlyList<string> Of(IEnumerable<string> named) => [.. named.SelectMany(path => Directory.Exists(path) ? In(path) : [path])];

    private static string[] In(string folder)
    {
        string[] files;
        try
        {
            files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder} cannot be read: check that you may read it and what is in it.");
        }
        string[] cases = [.. files.Where(file => Extensions.Contains(Path.GetExtension(file).ToLowerInvariant(), StringComparer.Ordinal)).Order(StringComparer.Ordinal)];
        return cases.Length > 0 ? cases : throw new UsageException($"{folder} holds no case: case files end in .json, .ndjson or .jsonl.");
    }
}
