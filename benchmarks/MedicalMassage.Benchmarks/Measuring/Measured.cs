using System.Text.Json;

namespace MedicalMassage.Benchmarks.Measuring;

/// <summary>One measured number.</summary>
/// <param name="Table">What it belongs to.</param>
/// <param name="Row">What was measured.</param>
/// <param name="Column">On what.</param>
/// <param name="Value">The fastest iteration, or the median of processes, in the unit of the table: nanoseconds, milliseconds, or as the column says.</param>
/// <param name="Bytes">Bytes allocated; 0 where they are not measured.</param>
internal sealed record Measured(string Table, string Row, string Column, double Value, double Bytes = 0)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    internal static void Write(string folder, string name, IEnumerable<Measured> all)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name + ".json"), JsonSerializer.Serialize(all, Indented) + "\n");
    }

    internal static IReadOnlyList<Measured> Read(string folder) =>
        [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).SelectMany(file => JsonSerializer.Deserialize<Measured[]>(File.ReadAllBytes(file)) ?? [])];
}
