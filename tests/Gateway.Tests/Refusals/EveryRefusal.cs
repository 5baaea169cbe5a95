using System.Text.RegularExpressions;
using ChiBo.Gateway.Tests.Host;
using ChiBo.Testing;

namespace ChiBo.Gateway.Tests.Refusals;

/// <summary>Each refusal of docs/rules.md is provoked through the public API, and answered with its text.</summary>
public sealed partial class EveryRefusal : IAsyncLifetime
{
    // chosen rubrics and settings are the bloc's: other tests' meetings are not scored by them
    private readonly GatewayHost _host = new();

    [Fact]
    public async Task Is_provoked_through_the_API_and_says_why_in_Vietnamese()
    {
        var refusals = new Provocations();
        await RefusalsOfBlocs.Provoke(_host, refusals);
        await RefusalsOfRosters.Provoke(_host, refusals);
        await RefusalsOfImports.Provoke(_host, refusals);
        await RefusalsOfUndoneImports.Provoke(_host, refusals);
        await RefusalsOfVisits.Provoke(_host, refusals);
        var bystander = await RefusalsOfPreparation.Provoke(_host, refusals);
        await RefusalsOfStudies.Provoke(_host, refusals);
        var meeting = await RefusalsOfTheSession.Provoke(_host, refusals, bystander);
        await RefusalsOfBallots.Provoke(refusals, meeting, bystander);
        await RefusalsOfScores.Provoke(refusals, meeting);
        await RefusalsOfMinutes.Provoke(refusals, meeting);
        await RefusalsOfScores.ChangeEdition(refusals, bystander);
        await RefusalsOfRatings.Provoke(_host, refusals);
        await RefusalsOfInspections.Provoke(_host, refusals);
        refusals.Wrong.ShouldBeEmpty();
        Codes().Except(refusals.Seen).ShouldBeEmpty();
    }

    private static IEnumerable<string> Codes() =>
        Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules.md")))
            .Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"^\| `([a-z]+\.[a-z-]+[a-z0-9-]*)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
