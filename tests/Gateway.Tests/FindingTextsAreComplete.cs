using System.Text.RegularExpressions;
using ChiBo.Domain.Inspections;
using ChiBo.Gateway.GraphQL.Inspections;
using ChiBo.Testing;

namespace ChiBo.Gateway.Tests;

/// <summary>Whatever a check finds, people read it in Vietnamese.</summary>
public sealed partial class FindingTextsAreComplete
{
    [Fact]
    public void Every_check_has_a_title_and_says_what_resolves_it()
    {
        AllChecks.InOrder.Where(c => FindingTexts.Title(c.Code).Contains('/') || FindingTexts.Resolution(c.Code).Contains('/'))
            .Select(c => c.Code).ShouldBeEmpty();
        FindingTexts.Title("no-such-check").ShouldContain('/'); // control
    }

    [Fact]
    public void Every_value_has_a_name()
    {
        var names = Directory.EnumerateFiles(Repository.PathOf("src/Domain/Inspections"), "*.cs", SearchOption.AllDirectories).SelectMany(f => Name().Matches(File.ReadAllText(f)))
            .Select(m => m.Groups[1].Value).Append("missingConclusion").Append("missingBallotNumbers").Append("missingOpinions").ToArray();
        names.Length.ShouldBeGreaterThan(20);
        names.Where(n => FindingTexts.Label(n).Contains('/')).ShouldBeEmpty();
    }

    [GeneratedRegex("""(?:\.With|new Evidence)\("([A-Za-z]+)",""")]
    private static partial Regex Name();
}
