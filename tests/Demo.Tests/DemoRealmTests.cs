using System.Text.Json;
using System.Text.Json.Nodes;
using ChiBo.Testing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ChiBo.Demo.Tests;

/// <summary>The written realm, served by the real provider.</summary>
public sealed class DemoRealmTests : IAsyncLifetime
{
    private static readonly DemoBloc Bloc = DemoBloc.Generate();
    private readonly TemporaryFolder _folder = new();
    private RunningIdentity _identity = null!;

    public async ValueTask InitializeAsync()
    {
        DemoRealm.WriteTo(_folder.Path, Bloc);
        _identity = await RunningIdentity.Start(_folder.Path, _folder.File("key.pem"));
    }

    public async ValueTask DisposeAsync()
    {
        await _identity.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Every_account_that_is_shown_signs_in_with_its_role_and_scope()
    {
        var accounts = DemoAccount.Of(Bloc);
        accounts.Count.ShouldBe(8);
        foreach (var account in accounts)
        {
            var token = new JsonWebToken(await _identity.AccessTokenOf(account.Username, DemoBloc.Password));
            Strings(token, "groups").ShouldContain(g => g.StartsWith($"/{account.Scope}/", StringComparison.Ordinal));
            token.GetPayloadValue<string>("name").ShouldBe(account.FullName);
            token.GetPayloadValue<string>("member_id").ShouldBe(account.Username);
        }
    }

    [Fact]
    public async Task The_roles_of_a_token_are_those_of_its_groups()
    {
        var lead = Bloc.WorkingGroups[0].Lead;
        var token = new JsonWebToken(await _identity.AccessTokenOf(lead, DemoBloc.Password));

        var expected = Bloc.Grants.Where(g => g.MemberId == lead).ToArray();
        Strings(token, "groups").ShouldBe(expected.Select(g => g.GroupPath));
        token.GetPayloadValue<JsonElement>("realm_access").GetProperty("roles").Deserialize<string[]>()
            .ShouldBe(expected.Select(g => g.Role).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Officers_belong_to_what_they_serve_and_members_to_their_cell()
    {
        (await TenantOf(DemoRoles.BlocCommittee)).ShouldBe("khoi-mau");
        (await TenantOf(DemoRoles.OrganisationCommittee)).ShouldMatch("^khoi-mau/[^/]+$");
        (await TenantOf(DemoRoles.Member)).ShouldMatch("^khoi-mau/[^/]+/cb-[0-9]{2}$");
    }

    [Fact]
    public async Task The_report_client_reads_the_whole_bloc()
    {
        using var answer = await _identity.PostToken(
            ("grant_type", "client_credentials"), ("client_id", "chibo-reports"),
            ("client_secret", DemoRealm.ReportsSecret));
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Strings(new JsonWebToken((string)body["access_token"]!), "groups").ShouldBe(["/khoi-mau/report-client"]);
    }

    [Fact]
    public async Task Written_twice_the_files_are_the_same()
    {
        using var again = new TemporaryFolder();
        DemoRealm.WriteTo(again.Path, Bloc);
        foreach (var name in new[] { "chibo-realm.json", "chibo-users-0.json" })
        {
            (await File.ReadAllBytesAsync(again.File(name))).ShouldBe(await File.ReadAllBytesAsync(_folder.File(name)));
        }
    }

    private async Task<string> TenantOf(string role)
    {
        // the least of the holders: somebody who serves nothing higher
        var grants = Bloc.Grants.ToLookup(g => g.MemberId);
        var holder = Bloc.Grants.Where(g => g.Role == role).MinBy(g => grants[g.MemberId].Count())!.MemberId;
        var token = await _identity.AccessTokenOf(holder, DemoBloc.Password);
        return new JsonWebToken(token).GetPayloadValue<string>("tenant");
    }

    private static string[] Strings(JsonWebToken token, string claim) =>
        token.GetPayloadValue<JsonElement>(claim).Deserialize<string[]>()!;
}
