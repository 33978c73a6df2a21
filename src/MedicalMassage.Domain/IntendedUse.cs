namespace MedicalMassage.Domain;

/// <summary>What the library is made for, for whom, and what it must not be used for.</summary>
/// <remarks>
/// A decision names the statement that it was made under: <see cref="RuleBookReference.IntendedUse"/>. <c>docs/safety/intended-use.md</c> has it at length.
/// The statement is our own; no authority has assessed it.
/// </remarks>
public sealed record IntendedUse
{
    private IntendedUse()
    {
    }

    /// <summary>The statement of this version of the library.</summary>
    public static IntendedUse Current { get; } = new();

    /// <summary>The name of the statement and, after the slash, its version, which rises with any change of what it means.</summary>
    public string Id { get; } = "decision-support/1";

    /// <summary>What the library is made for.</summary>
    public string Purpose { get; } =
        "To support a qualified person who decides whether, where and how hard medical massage may be given to a patient: it holds the facts that it is given against published knowledge and answers with its reasons.";

    /// <summary>Who may act on its answers.</summary>
    public ValueList<string> Users { get; } =
    [
        "Massage therapists and physiotherapists who are trained and licensed for the work where they do it.",
        "Physicians and others who may prescribe massage or clear a patient for it.",
        "Developers and clinics who build software for these people, and who answer for what they build.",
    ];

    /// <summary>What it must not be used for.</summary>
    public ValueList<string> NotFor { get; } =
    [
        "To treat, refuse or refer a patient without a qualified person who has seen the reasons and judges for themselves.",
        "To diagnose, or to rule out a disease.",
        "In an emergency, or to decide whether something is one.",
        "For patients to decide for themselves whether they may be massaged.",
        "As the only check between a patient and harm.",
        "For anything but massage: other treatments have other contraindications.",
    ];

    /// <summary>The one line that belongs beside every answer that people read.</summary>
    public string Reminder { get; } = "Decision support for qualified people: whoever treats judges the reasons and answers for the treatment.";
}
