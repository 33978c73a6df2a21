namespace MedicalMassage.Domain.Formats;

/// <summary>A trigger as an object with one member that names its kind, and the qualifiers of that kind beside it.</summary>
internal sealed class TriggerConverter : DocumentConverter<Trigger, TriggerDocument>
{
    protected override TriggerDocument From(Trigger value) => TriggerForm.From(value);

    protected override Trigger To(TriggerDocument document) => TriggerForm.To(document);
}
