using MedicalMassage.Cli.Rendering;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Screening;

/// <summary>The standard rule book with the packs and layers that the caller adds, in their order.</summary>
internal static class RuleBookChoice
{
    internal static RuleBook With(string[] packs, params string[] schemes)
    {
        RuleBook book = RuleBooks.Standard;
        foreach (string id in schemes.Distinct(StringComparer.Ordinal))
            book = book.With(PrescriptionSchemes.Find(id)!);
        foreach (string path in packs)
        {
            RuleDocument rules = RuleDocument.Read(path);
            try
            {
                book = rules.Over(book);
            }
            catch (ArgumentException clash)
            {
                throw new InputException(Printable.Of($"{path}: {Told(clash)}"));
            }
        }
        return book;
    }

    /// <summary>One line for each fault, in order, with what was found: whoever runs the tool has the file.</summary>
    internal static string Faults(string place, ValueList<InputFault> faults) =>
        string.Join('\n', faults.Select(fault => Printable.Of($"{place}: {fault.Path}: found {fault.Found}, expected {fault.Expected}")));

    /// <summary>The message without the name of a parameter, which only programmers know.</summary>
    internal static string Told(ArgumentException clash) => clash.Message.Replace($" (Parameter '{clash.ParamName}')", "", StringComparison.Ordinal);
}
