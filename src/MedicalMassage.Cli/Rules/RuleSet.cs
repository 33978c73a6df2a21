using MedicalMassage.Cli.Screening;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rules;

/// <summary>A set of rules as a caller names it: a file, a folder of files, or <c>standard</c>.</summary>
/// <param name="Name">As the caller wrote it.</param>
/// <param name="Packs">Its packs.</param>
/// <param name="Book">The book to decide by.</param>
internal sealed record RuleSet(string Name, RulePack[] Packs, RuleBook Book)
{
    internal const string Standard = "standard";

    /// <summary>
    /// Reads a set. A pack stands for itself. A layer needs something to lie on, and that is the standard book.
    /// </summary>
    internal static RuleSet Read(string name)
    {
        if (name == Standard)
            return new(name, [.. RuleBooks.Standard.Packs], RuleBooks.Standard);
        RuleDocument[] documents = [.. Files(name).Select(RuleDocument.Read)];
        RuleBook book = Array.Exists(documents, document => document.Layer is not null) ? RuleBooks.Standard : RuleBook.Empty;
        foreach (RuleDocument document in documents.OrderBy(document => document.Layer is null ? 0 : 1))
        {
            try
            {
                book = document.Over(book);
            }
            catch (ArgumentException clash)
            {
                throw new InputException(Rendering.Printable.Of($"{document.Path}: {RuleBookChoice.Told(clash)}"));
            }
        }
        return new(name, [.. book.Packs], book);
    }

    /// <summary>Reads a set as it is used: a pack that has the id of a standard one stands in its place among the others.</summary>
    internal static RuleSet ReadInPlace(string name)
    {
        RuleSet set = Read(name);
        HashSet<string> ids = [.. set.Packs.Select(pack => pack.Id)];
        if (set.Book.Overrides.Count > 0 || !RuleBooks.Standard.Packs.Any(pack => ids.Contains(pack.Id)))
            return set;
        try
        {
            RuleBook book = RuleBook.Empty.With([.. RuleBooks.Standard.Packs.Where(pack => !ids.Contains(pack.Id)), .. set.Packs]);
            return new(name, [.. book.Packs], book);
        }
        catch (ArgumentException clash)
        {
            throw new InputException(Rendering.Printable.Of($"{name}: {RuleBookChoice.Told(clash)}"));
        }
    }

    private static string[] Files(string name)
    {
        if (!Directory.Exists(name))
            return [name];
        string[] files = [.. Directory.GetFiles(name, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new UsageException($"{name} holds no *.json file: name a pack or a folder of packs.");
    }
}
