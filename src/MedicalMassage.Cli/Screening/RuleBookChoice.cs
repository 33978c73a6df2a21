using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Screening;

/// <summary>The standard rule book with the packs that the caller adds.</summary>
internal static class RuleBookChoice
{
    internal static RuleBook With(string[] packs)
    {
        RuleBook book = RuleBooks.Standard;
        foreach (string path in packs)
        {
            Parsed<RulePack> pack = RulePackFormat.Read(InputFile.ReadDocument(path));
            if (!pack.IsValid)
                throw new InputException(Faults(path, pack.Faults));
            try
            {
                book = book.With(pack.Value);
            }
            catch (ArgumentException clash)
            {
                throw new InputException($"{path}: {clash.Message}");
            }
        }
        return book;
    }

    internal static string Faults(string place, ValueList<InputFault> faults) => string.Join(Environment.NewLine, faults.Select(fault => $"{place}: {fault}"));
}
