namespace MedicalMassage.Domain.Tests.Formats;

/// <summary>Each fault of a case is named once, with its place, what was found and what was expected.</summary>
public sealed class CaseFaults
{
    [Theory]
    [InlineData("""{"format":1,"asOf":"2026-11-23","paitent":{}}""", "paitent", "unknown property", "patient")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"conditions":[{"staus":"active"}]}}""", "patient.conditions[0].staus", "unknown property", "status")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"conditions":[{"status":"actve"}]}}""", "patient.conditions[0].status", "\"actve\"", "active")]
    [InlineData("""{"format":1,"asOf":"2026-02-30"}""", "asOf", "\"2026-02-30\"", "a date")]
    [InlineData("""{"format":1,"asOf":"2026-11"}""", "asOf", "\"2026-11\"", "a date")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"conditions":[{"onset":"2026-13"}]}}""", "patient.conditions[0].onset", "\"2026-13\"", "2026-11")]
    [InlineData("""{"format":1,"format":1,"asOf":"2026-11-23"}""", "format", "a second time", "once")]
    [InlineData("""{"asOf":"2026-11-23"}""", "format", "nothing", "required")]
    [InlineData("""{"format":2,"asOf":"2026-11-23"}""", "format", "2", "format 1")]
    [InlineData("""{"format":1}""", "asOf", "nothing", "required")]
    [InlineData("""{"format":1,"asOf":null}""", "asOf", "null", "a value")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"conditions":"none"}}""", "patient.conditions", "\"none\"", "declined")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"conditions":{}}}""", "patient.conditions", "an object", "a list")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"conditions":[null]}}""", "patient.conditions[0]", "null", "an item")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"pregnancy":"no"}}""", "patient.pregnancy", "\"no\"", "declined")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"pregnancy":{}}}""", "patient.pregnancy.status", "nothing", "required")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"symptoms":[{"kind":"Calf Swelling"}]}}""", "patient.symptoms[0].kind", "Calf Swelling", "lower case")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"symptoms":[{"kind":"pain","sites":[{"region":"calf","side":"lft"}]}]}}""", "patient.symptoms[0].sites[0]", "an object", "left or right")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"observations":[{"value":1}]}}""", "patient.observations[0].code", "nothing", "required")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"observations":[{"code":{"system":"loinc","value":"8480-6"},"value":"128"}]}}""", "patient.observations[0].value", "\"128\"", "a number")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","patient":{"observations":[{"code":{"system":"loinc","value":"8480-6"},"value":1e400}]}}""", "patient.observations[0].value", "1e400", "a number")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","plan":{"aim":" "}}""", "plan.aim", "\" \"", "not blank")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","plan":{"aim":"x","segments":[{"regions":["calf"],"technique":"petrissage","pressure":9,"minutes":5}]}}""", "plan.segments[0].pressure", "9", "1 to 5")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","plan":{"aim":"x","segments":[{"regions":["calf"],"technique":"petrissage","pressure":2,"minutes":0}]}}""", "plan.segments[0].minutes", "0", "1 to 240")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","plan":{"aim":"x","segments":[{"regions":[],"technique":"petrissage","pressure":2,"minutes":5}]}}""", "plan.segments[0].regions", "a list", "region")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","clearances":[{"by":{"profession":"physician"},"date":"2026-11-23","limits":[{"kind":"exclude","max":2}]}]}""", "clearances[0].limits[0].kind", "\"exclude\"", "belong")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","clearances":[{"by":{"profession":"physician"},"date":"2026-11-23","limits":[{"kind":"advise","for":"patient","text":"x"}]}]}""", "clearances[0].limits[0].kind", "\"advise\"", "exclude")]
    [InlineData("""[]""", "$", "a list", "an object")]
    [InlineData("""{"format":1,"asOf":"2026-11-23",}""", "$", "not JSON", "JSON")]
    [InlineData("", "$", "not JSON", "JSON")]
    [InlineData("""{"format":1,"asOf":"2026-11-23","setting":"\ud800"}""", "setting", "surrogate", "Unicode")]
    public void A_fault_is_named_at_its_place(string json, string path, string found, string expected)
    {
        Parsed<ReferralCase> parsed = CaseFormat.Read(json);

        parsed.IsValid.Should().BeFalse();
        InputFault fault = parsed.Faults.Should().ContainSingle().Subject;
        fault.Path.Should().Be(path);
        fault.Found.Should().Contain(found);
        fault.Expected.Should().Contain(expected);
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing_even_where_names_have_to_be_looked_at()
    {
        byte[] json = """{"format":1,"asOf":"2026-11-23","setting":"\u0068ome"}"""u8.ToArray();

        CaseFormat.Read((byte[])[0xEF, 0xBB, 0xBF, .. json]).Value.Should().Be(CaseFormat.Read(json).Value);
    }

    [Fact]
    public void A_name_with_half_a_character_is_a_fault_of_the_document() =>
        CaseFormat.Read("""{"format":1,"asOf":"2026-11-23","\ud800":1}""").Faults.Should().ContainSingle().Which.Found.Should().Contain("half a character");

    [Fact]
    public void All_faults_of_a_case_are_named_together() =>
        CaseFormat.Read("""{"format":1,"asOf":"soon","sex":"male","patient":{"sex":"m","conditions":[{"status":"actve"},{"onset":"x"}]}}""")
            .Faults.Select(fault => fault.Path).Should().Equal("asOf", "sex", "patient.sex", "patient.conditions[0].status", "patient.conditions[1].onset");

    [Fact]
    public void A_document_that_is_nested_too_deeply_is_refused_without_reading_it() =>
        CaseFormat.Read(new string('[', 100_000)).Faults.Should().ContainSingle().Which.Expected.Should().Contain("deep");

    [Fact]
    public void A_document_that_is_too_large_is_refused_without_reading_it() =>
        CaseFormat.Read(new byte[(4 * 1024 * 1024) + 1]).Faults.Should().ContainSingle().Which.Expected.Should().Contain("bytes");

    [Fact]
    public void A_text_that_is_too_long_is_a_fault() =>
        CaseFormat.Read($$$$"""{"format":1,"asOf":"2026-11-23","patient":{"conditions":[{"text":"{{{{new string('x', 2_001)}}}}"}]}}""")
            .Faults.Should().ContainSingle().Which.Path.Should().Be("patient.conditions[0].text");

    [Fact]
    public void A_list_that_is_too_long_is_a_fault() =>
        CaseFormat.Read($$$$"""{"format":1,"asOf":"2026-11-23","patient":{"conditions":[{{{{string.Join(',', Enumerable.Repeat("{}", 10_001))}}}}]}}""")
            .Faults.Should().ContainSingle().Which.Found.Should().Be("10001 items");

    [Fact]
    public void Bytes_that_are_not_text_are_refused() =>
        CaseFormat.Read(new byte[] { (byte)'"', 0xC3, 0x28, (byte)'"' }).Faults.Should().ContainSingle().Which.Found.Should().Contain("UTF-8");

    [Fact]
    public void A_known_unknown_reading_is_read() =>
        CaseFormat.Read("""{"format":1,"asOf":"2026-11-23","patient":{"observations":[{"code":{"system":"loinc","value":"8480-6"},"value":null,"absent":"unknown"}]}}""")
            .Value.Patient.Observations[0].Absent.Should().Be(AbsentReason.Unknown);

    [Fact]
    public void A_section_that_is_left_out_was_not_asked_and_an_empty_one_was()
    {
        PatientHistory patient = CaseFormat.Read("""{"format":1,"asOf":"2026-11-23","patient":{"conditions":[],"medications":"declined","pregnancy":"declined"}}""").Value.Patient;

        patient.Conditions.Should().BeEquivalentTo(Section.Create<Condition>([]));
        patient.Medications.State.Should().Be(SectionState.Declined);
        patient.Symptoms.State.Should().Be(SectionState.NotAsked);
        patient.Pregnancy.Should().Be(Pregnancy.Declined);
    }
}
