namespace MedicalMassage.Cli.Screening;

/// <summary>Opens what the caller named; what cannot be opened is bad usage, told in one line.</summary>
internal static class InputFile
{
    /// <summary>A document is at most 4 MiB; one byte more is read to tell that there is more.</summary>
    internal const int MaxBytes = 4 * 1024 * 1024;

    internal static Stream Open(string path)
    {
        if (path.Length == 0)
            throw new UsageException("A file name is empty: name a file.");
        if (Directory.Exists(path))
            throw new UsageException($"{path} is a folder: name the files in it.");
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{path} cannot be opened: check the name and that you may read it.");
        }
    }

    /// <summary>The bytes of a document, and one more than allowed if there are more.</summary>
    internal static ReadOnlyMemory<byte> ReadDocument(string path)
    {
        using Stream file = Open(path);
        return new ByteLines(path, file).Rest();
    }

    /// <summary>Reads; a disk or network that fails in the middle is bad usage, too.</summary>
    internal static T Reading<T>(string place, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{place} cannot be read to its end: copy it to another place and try again.");
        }
    }
}
