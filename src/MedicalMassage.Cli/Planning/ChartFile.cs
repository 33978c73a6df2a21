namespace MedicalMassage.Cli.Planning;

/// <summary>Writes a chart; a place that cannot be written is bad usage, told in one line.</summary>
internal static class ChartFile
{
    internal static void Write(string path, string svg)
    {
        try
        {
            File.WriteAllText(path, svg);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"The chart {path} cannot be written: check the name and that there is room.");
        }
    }
}
