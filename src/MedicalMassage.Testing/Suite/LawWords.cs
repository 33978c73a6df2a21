namespace MedicalMassage.Testing.Suite;

/// <summary>The laws in words.</summary>
internal static class LawWords
{
    internal static string Of(Law law) => law switch
    {
        Law.Deterministic => "1: the same case, the same decision",
        Law.FactsNeverLoosen => "2: facts never loosen",
        Law.IgnoranceNeverClears => "3: ignorance never clears",
        Law.AmendingWorks => "4: amending works",
        Law.ValidThrough => "5: valid through",
        Law.Explained => "6: explained",
        Law.SitesAreSets => "7: sites are sets",
        Law.PacksCompose => "8: packs compose",
        Law.RoundTrip => "9: round trip",
        Law.Total => "10: any case gives a decision",
        _ => "pure: a rule reads only the case",
    };
}
