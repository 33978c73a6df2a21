using System.Globalization;
using CsvHelper;

namespace MedicalMassage.Domain.Tests.Knowledge;

/// <summary>A row of the shared table of contraindications, as far as the packs have to match it.</summary>
internal sealed record ClinicalRow(string Id, string Category, string Urgency, string[] Sources, string Agreement)
{
    internal static IReadOnlyList<ClinicalRow> Read(string path)
    {
        using StreamReader text = new(path);
        using CsvReader csv = new(text, CultureInfo.InvariantCulture);
        List<ClinicalRow> rows = [];
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(new(
                csv.GetField("id")!, csv.GetField("category")!, csv.GetField("urgency")!, csv.GetField("sources")!.Split(';'), csv.GetField("agreement")!));
        }
        return rows;
    }
}
