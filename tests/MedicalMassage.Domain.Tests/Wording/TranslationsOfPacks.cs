namespace MedicalMassage.Domain.Tests.Wording;

/// <summary>Every text of every pack that the package brings has a German one that is of this text.</summary>
public sealed class TranslationsOfPacks
{
    /// <summary>Texts that a German reader finds unchanged: names of illnesses and medicines, and units.</summary>
    private static readonly string[] Alike = ["Diabetes", "Impetigo", "Insulin", "Ganglion", "Asthma", "deg", "kg", "cm", "mL", "m", "%"];

    private static PackTranslation[] Brought => [.. typeof(RuleBook).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Words/de/", StringComparison.Ordinal))
        .Select(name => Domain.Knowledge.EmbeddedDocument.Read<PackTranslation>(typeof(RuleBook).Assembly, name))];

    [Fact]
    public void Nothing_is_missing_stale_or_left_over()
    {
        Dictionary<string, ValueList<PackText>> packs = Packs();
        Dictionary<string, PackTranslation> translations = Brought.ToDictionary(translation => translation.Pack, StringComparer.Ordinal);

        translations.Keys.Where(pack => !pack.StartsWith("standard/evidence", StringComparison.Ordinal)).Should().BeEquivalentTo(packs.Keys);
        foreach ((string pack, ValueList<PackText> texts) in packs)
            translations[pack].Against(texts).Should().BeEmpty(pack);
    }

    [Fact]
    public void The_evidence_that_is_put_together_of_several_documents_is_translated_as_one()
    {
        EvidencePack german = EvidencePacks.Standard.In(Language.German);
        (string Code, string Mark)[] translated = [.. Brought.Where(one => one.Pack.StartsWith("standard/evidence", StringComparison.Ordinal)).SelectMany(one => one.Texts).Select(text => (text.Code, text.Of))];

        EvidencePacks.Standard.Texts.Select(text => (text.Code, text.Mark)).Should().BeSubsetOf(translated);
        german.Texts.Select(text => text.Code).Should().Equal(EvidencePacks.Standard.Texts.Select(text => text.Code));
        german.Should().NotBe(EvidencePacks.Standard);
        german.In(Language.English).Should().BeSameAs(EvidencePacks.Standard);
    }

    [Fact]
    public void No_German_text_is_its_English_one_but_for_a_few() =>
        Packs().Values.SelectMany(texts => texts)
            .Join(Brought.SelectMany(one => one.Texts), text => (text.Code, text.Mark), translated => (translated.Code, translated.Of), (text, translated) => (English: text.Text, German: translated.Text))
            .Where(pair => pair.English == pair.German).Select(pair => pair.English).Should().BeSubsetOf(Alike);

    [Fact]
    public void No_clinician_has_signed_a_translation_yet() => Brought.Should().OnlyContain(translation => translation.Reviewed == null);

    [Fact]
    public void A_code_names_one_text_alone()
    {
        foreach (ValueList<PackText> texts in Packs().Values)
            texts.Select(text => text.Code).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_text_that_has_changed_since_it_was_translated_is_read_in_English_and_named()
    {
        RulePack pack = Own("Bleeds easily");
        PackText title = pack.Texts.Single(text => text.Code == "our-clinic/bleeding.title");
        PackTranslation translation = new("our-clinic", Language.German) { Texts = [new(title.Code, title.Mark, "Blutet leicht")] };

        pack.With(translation).In(Language.German).Rules[0].Info.Title.Should().Be("Blutet leicht");
        RulePack changed = Own("Bleeds very easily").With(translation);
        changed.In(Language.German).Rules[0].Info.Title.Should().Be("Bleeds very easily");
        translation.Against(changed.Texts).Should().Contain(gap => gap.Kind == TranslationGapKind.Stale && gap.Code == title.Code);
        translation.Against(changed.Texts).Should().Contain(gap => gap.Kind == TranslationGapKind.Missing && gap.Code == "title");
        (translation with { Texts = [.. translation.Texts, new("our-clinic/gone.title", "00000000", "Weg")] }).Against(pack.Texts)
            .Should().Contain(gap => gap.Kind == TranslationGapKind.LeftOver && gap.Code == "our-clinic/gone.title");
    }

    [Fact]
    public void A_translation_survives_being_written()
    {
        PackTranslation translation = new("our-clinic", Language.German) { Texts = [new("title", "01234567", "Unsere Regeln")] };

        PackTranslationFormat.Read(PackTranslationFormat.Write(translation)).Value.Should().Be(translation);
    }

    [Theory]
    [InlineData("""{ "format": 1, "pack": "a", "language": "en", "texts": {} }""", "language")]
    [InlineData("""{ "format": 1, "pack": "a", "language": "fr", "texts": {} }""", "language")]
    [InlineData("""{ "format": 1, "pack": "a", "language": "de", "texts": { "title": { "of": "xyz", "text": "x" } } }""", "texts")]
    [InlineData("""{ "format": 1, "pack": "a", "language": "de", "texts": { "title": { "of": "01234567", "text": "x", "by": "me" } } }""", "texts.title.by")]
    public void A_fault_of_a_translation_is_told_with_its_place(string json, string path) =>
        PackTranslationFormat.Read(json).Faults.Should().Contain(fault => fault.Path.StartsWith(path, StringComparison.Ordinal));

    [Fact]
    public void A_translation_of_another_pack_is_refused() =>
        Own("x").Invoking(pack => pack.With(new PackTranslation("another", Language.German))).Should().Throw<ArgumentException>();

    internal static Dictionary<string, ValueList<PackText>> Packs()
    {
        Dictionary<string, ValueList<PackText>> packs = new(StringComparer.Ordinal);
        foreach (RulePack pack in RuleBooks.Standard.Packs)
            packs[pack.Id] = pack.Texts;
        foreach (PrescriptionScheme scheme in PrescriptionSchemes.All)
            packs[scheme.Id] = scheme.Texts;
        foreach (QualificationPack pack in QualificationPacks.All)
            packs[pack.Id] = pack.Texts;
        return packs;
    }

    private static RulePack Own(string title) => new("our-clinic", "1", "Our rules")
    {
        Sources = [new("us", "Our protocol", "low")],
        Rules = [new Contraindication(
            new RuleInfo("our-clinic/bleeding", title, "medication", "us"),
            Trigger.HasSymptom("our-bleeding"),
            new ContraindicationEffect(new Advice(Audience.Therapist, "Ask first.")))],
    };
}
