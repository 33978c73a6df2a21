using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Rendering;

/// <summary>An override in words: which rule, by whom, why, since when and until when.</summary>
internal static class OverrideWords
{
    internal static string Of(Override terms, Language language = Language.English)
    {
        string when = (terms.Since, terms.Until) switch
        {
            ({ } since, { } until) => Texts.Say(language, "override-from-through", since, until),
            ({ } since, null) => Texts.Say(language, "override-since", since),
            (null, { } until) => Texts.Say(language, "override-through", until),
            _ => "",
        };
        string reason = Texts.Say(language, terms.Reason switch
        {
            OverrideReason.LocalProtocol => "override-reason-local-protocol",
            OverrideReason.Guideline => "override-reason-guideline",
            OverrideReason.NewEvidence => "override-reason-new-evidence",
            OverrideReason.NotApplicable => "override-reason-not-applicable",
            _ => "override-reason-other",
        });
        return terms.ReplacedBy is { } other
            ? Texts.Say(language, "override-replaced", terms.Rule, other, when, terms.By, terms.Because, reason)
            : Texts.Say(language, "override-silenced", terms.Rule, when, terms.By, terms.Because, reason);
    }
}
