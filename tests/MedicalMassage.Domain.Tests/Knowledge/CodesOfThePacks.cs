using System.Globalization;
using CsvHelper;
using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain.Tests.Knowledge;

/// <summary>A code that a rule names exists: a slip in a code is a rule that never fires.</summary>
public sealed class CodesOfThePacks
{
    [Fact]
    public void Every_icd_10_cm_code_or_its_beginning_is_in_the_official_table()
    {
        string[] table = [.. Lines("icd10cm.txt.gz").Select(line => line[6..13].Trim())];
        Prefixed(CodeSystem.Icd10Cm, table).Should().BeEmpty();
    }

    [Fact]
    public void Every_icd_10_gm_code_or_its_beginning_is_in_the_official_table()
    {
        string[] table = [.. Column("icd10gm-2023.csv.gz", "norm_code").Select(code => Code.Icd10Gm(code).Key)];
        Prefixed(CodeSystem.Icd10Gm, table).Should().BeEmpty();
    }

    [Fact]
    public void Every_loinc_code_that_the_table_lacks_is_a_known_one()
    {
        HashSet<string> table = [.. Column("loinc-vitals-labs.csv", "loinc")];
        Named(CodeSystem.Loinc).Where(code => !table.Contains(code)).Should().BeEquivalentTo(Unverified("loinc"));
    }

    [Fact]
    public void Every_rxnorm_code_that_the_tables_lack_is_a_known_one()
    {
        HashSet<string> table =
        [
            .. Column("rxnorm-ingredients-atc.csv", "rxcui"), .. Column("rxnorm-products.csv.gz", "rxcui"),
            .. Column("rxnorm-products.csv.gz", "ingredient_rxcui"), .. Column("synthea-codes.csv", "code"),
        ];
        Named(CodeSystem.RxNorm).Where(code => !table.Contains(code)).Should().BeEquivalentTo(Unverified("rxnorm"));
    }

    /// <summary>What could not be held against a table is listed where readers of the docs find it.</summary>
    private static IEnumerable<string> Unverified(string system) => File.ReadLines(Repository.PathOf("docs", "unverified-codes.md"))
        .Where(line => line.StartsWith($"| {system} |", StringComparison.Ordinal))
        .Select(line => line.Split('|')[2].Trim());

    private static IEnumerable<string> Prefixed(CodeSystem system, string[] table)
    {
        Array.Sort(table, StringComparer.Ordinal);
        foreach (string code in Named(system))
        {
            int at = Array.BinarySearch(table, code, StringComparer.Ordinal);
            if (at < 0 && (~at >= table.Length || !table[~at].StartsWith(code, StringComparison.Ordinal)))
                yield return code;
        }
    }

    private static string[] Named(CodeSystem system)
    {
        RuleSupport vocabulary = new();
        foreach (IReferralRule rule in RuleBooks.Standard.Rules)
            ((IIndexedRule)rule).Vocabulary(vocabulary);
        string[] named = [.. vocabulary.AllCodes.Where(code => code.System == system).Select(code => code.Key).Distinct()];
        named.Should().NotBeEmpty();
        return named;
    }

    private static IEnumerable<string> Lines(string file)
    {
        using StreamReader text = new(Repository.Open(Repository.NeedShared("data", "codes", file)));
        while (text.ReadLine() is { } line)
            yield return line;
    }

    private static IEnumerable<string> Column(string file, string name)
    {
        using StreamReader text = new(Repository.Open(Repository.NeedShared("data", "codes", file)));
        using CsvReader csv = new(text, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            yield return csv.GetField(name)!;
    }
}
