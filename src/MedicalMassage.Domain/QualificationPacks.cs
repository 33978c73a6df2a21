using MedicalMassage.Domain.Therapists;

namespace MedicalMassage.Domain;

/// <summary>The qualification packs that come with the package. No lawyer has reviewed them.</summary>
public static class QualificationPacks
{
    private static readonly Lazy<QualificationPack[]> Embedded = new(Knowledge.StandardQualifications.Load);

    /// <summary>All of them, by id.</summary>
    public static ValueList<QualificationPack> All => [.. Embedded.Value];

    /// <summary>The codes of the places that they know.</summary>
    public static ValueList<string> Known =>
        [.. Embedded.Value.SelectMany(pack => pack.Jurisdictions).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The rules for work in a place.</summary>
    /// <param name="jurisdiction">The code of the place where the massage is given, such as <c>US-WA</c> or <c>DE</c>.</param>
    /// <exception cref="ArgumentException">No such code, or a place of which the packs know nothing; see <see cref="Known"/>.</exception>
    public static ValueList<RulePack> For(string jurisdiction)
    {
        string place = Jurisdictions.Required(jurisdiction, nameof(jurisdiction));
        if (!Known.Any(known => Jurisdictions.IsWithin(place, known)))
            throw new ArgumentException($"The packs know nothing of {place}: write a qualification pack for it, or name one of: {string.Join(", ", Known)}.", nameof(jurisdiction));
        return [.. Embedded.Value.SelectMany(pack => pack.For(place))];
    }
}
