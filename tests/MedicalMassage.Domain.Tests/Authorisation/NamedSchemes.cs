namespace MedicalMassage.Domain.Tests.Authorisation;

/// <summary>The schemes that the package carries, by their names in code and by their ids.</summary>
public sealed class NamedSchemes
{
    private static (PrescriptionScheme Scheme, string Id)[] Named() =>
    [
        (PrescriptionSchemes.Generic, "generic"),
        (PrescriptionSchemes.Practice, "practice"),
        (PrescriptionSchemes.GermanStatutory, "de-gkv"),
        (PrescriptionSchemes.GermanAccident, "de-dguv"),
        (PrescriptionSchemes.GermanPrivate, "de-pkv"),
        (PrescriptionSchemes.AustrianCivilServants, "at-bva"),
        (PrescriptionSchemes.WashingtonWorkersCompensation, "us-wa-lni"),
        (PrescriptionSchemes.WashingtonCommercial, "us-wa-commercial"),
        (PrescriptionSchemes.Evicore, "evicore"),
        (PrescriptionSchemes.VeteransCommunityCare, "us-va-cc"),
        (PrescriptionSchemes.EnergyWorkers, "us-dol-eeoicpa"),
        (PrescriptionSchemes.Medicare, "us-medicare"),
        (PrescriptionSchemes.FloridaAuto, "us-fl-pip"),
        (PrescriptionSchemes.California, "us-ca-wc"),
        (PrescriptionSchemes.Texas, "us-tx-wc"),
        (PrescriptionSchemes.NewYork, "us-ny-wc"),
        (PrescriptionSchemes.Oregon, "us-or-wc"),
        (PrescriptionSchemes.Colorado, "us-co-wc"),
        (PrescriptionSchemes.HealthSavings, "us-hsa-fsa"),
        (PrescriptionSchemes.UnitedStatesGeneral, "us-general"),
        (PrescriptionSchemes.IcbcBritishColumbia, "ca-bc-icbc"),
        (PrescriptionSchemes.OntarioAuto, "ca-on-auto"),
        (PrescriptionSchemes.CanadianExtendedHealth, "ca-ext-health"),
    ];

    [Fact]
    public void Every_scheme_has_a_name_in_code_that_stands_for_it()
    {
        Named().Should().OnlyContain(named => named.Scheme.Id == named.Id && PrescriptionSchemes.Find(named.Id) == named.Scheme);
        Named().Select(named => named.Id).Append("cpt").Should().BeEquivalentTo(PrescriptionSchemes.All.Select(scheme => scheme.Id), "codes of procedures are no scheme that a prescription is written under");
    }

    [Fact]
    public void An_id_that_is_none_stands_for_no_scheme()
    {
        PrescriptionSchemes.Find("de").Should().BeNull();
        PrescriptionSchemes.Find(null).Should().BeNull();
    }

    [Fact]
    public void A_scheme_tells_its_id_and_title_and_stands_in_a_book_under_its_id()
    {
        PrescriptionScheme scheme = PrescriptionSchemes.Texas;
        scheme.ToString().Should().Be($"us-tx-wc: {scheme.Title}");
        scheme.Pack.Id.Should().Be("schemes/us-tx-wc");
    }
}
