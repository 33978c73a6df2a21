using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Telling;

/// <summary>A fact of a history as a clinic note would put it.</summary>
internal static class FactText
{
    internal static string Of(object fact) => fact switch
    {
        Condition c => Note(c.Code, null, c.Text, "a condition", [Word(c.Status), Word(c.Verification), Word(c.Acuity), Word(c.Control), Since("since", c.Onset), At(c.Sites)]),
        Medication m => Note(m.Code, null, m.Text, "a medicine", [Word(m.Status), Word(m.Route), Since("since", m.Since), Since("until", m.Until), At(m.Sites)]),
        Observation o => Note(o.Code, null, o.Text, "a reading", [Reading(o), Since("on", o.Date)]),
        Procedure p => Note(p.Code, p.Kind, p.Text, "an operation", [Since("on", p.Date), At(p.Sites)]),
        Device d => Note(d.Code, d.Kind, d.Text, "a device", [Since("since", d.Since), At(d.Sites)]),
        Allergy a => Note(a.Code, a.Kind, a.Text, "an allergy", []),
        Symptom s => Note(null, s.Kind, s.Text, "a symptom", [Since("since", s.Since), At(s.Sites)]),
        Pregnancy p => Join(Word(p.Status) ?? "", [Since("due", p.DueDate), Since("delivered", p.DeliveredOn), Word(p.Birth), p.HighRisk == Truth.Yes ? "high-risk" : null]),
        _ => fact.ToString() ?? "",
    };

    private static string Note(Code? code, string? kind, string? text, string otherwise, string?[] details) =>
        Join(code is not null ? CodeNames.Of(code) : kind?.Replace('-', ' ') ?? text ?? otherwise, details);

    private static string Join(string name, string?[] details)
    {
        string told = string.Join(", ", details.OfType<string>());
        return told.Length == 0 ? name : $"{name}, {told}";
    }

    private static string? Word<T>(T value)
        where T : struct, Enum =>
        EqualityComparer<T>.Default.Equals(value, default) && Tokens<T>.Of(value) == "unrecorded" ? null : Tokens<T>.Words(value);

    private static string? Since(string word, PartialDate? date) => date is { } known ? $"{word} {known}" : null;

    private static string? At(ValueList<BodySite> sites) => sites.Count == 0 ? null : string.Join(" and ", sites);

    private static string Reading(Observation reading) =>
        reading.Value is { } value ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value} {reading.Unit}").TrimEnd() : "without a number";
}
