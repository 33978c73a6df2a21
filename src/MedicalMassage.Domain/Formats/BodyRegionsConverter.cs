namespace MedicalMassage.Domain.Formats;

/// <summary>A set of places as the list of its sites; an empty set is left out.</summary>
internal sealed class BodyRegionsConverter : ListConverter<BodyRegions, BodySite>, IOmits
{
    bool IOmits.IsOmitted(object? value) => value is BodyRegions { IsEmpty: true };

    protected override BodyRegions Make(BodySite[] items) => BodyRegions.Create(items);

    protected override IEnumerable<BodySite> Items(BodyRegions list) => list;
}
