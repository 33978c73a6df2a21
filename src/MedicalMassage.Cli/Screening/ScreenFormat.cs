namespace MedicalMassage.Cli.Screening;

/// <summary>How a decision is written.</summary>
internal enum ScreenFormat
{
    Text,
    Json,
    Fhir,
}
