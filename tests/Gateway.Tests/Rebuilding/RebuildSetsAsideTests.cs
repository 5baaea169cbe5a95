using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChiBo.Gateway.Rebuilding;
using ChiBo.Gateway.Tests.Host;
using ChiBo.Projections.Rebuilding;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Gateway.Tests.Rebuilding;

/// <summary>A record that cannot be read stops no rebuild: its row stays as it served, and the office sees its key.</summary>
public sealed class RebuildSetsAsideTests : IAsyncLifetime
{
    private readonly GatewayHost _host = new();

    [Fact]
    public async Task It_finishes_keeps_the_row_that_serves_and_says_the_key_until_it_is_mended()
    {
        var (broken, whole) = (await TestMeeting.Planned(_host, 3), await TestMeeting.Planned(_host, 3));
        var office = broken.Cell.OfficeClient;
        await UntilListed(office, broken.Id, whole.Id);
        await _host.Deactivate(broken.Id);
        var month = "";
        _host.Store.Tamper(broken.Id, text => Regex.Replace(text, "\"Month\":\"([^\"]+)\"", m => (month = m.Value) is null ? "" : "\"Month\":\"không\""));

        var rebuilder = ActivatorUtilities.CreateInstance<Rebuilder>(_host.Services, (IStoredKeys)new Keys(broken.Id, whole.Id));
        (await rebuilder.Run(RebuildSet.Meetings, TestContext.Current.CancellationToken)).ShouldBeTrue();
        await UntilListed(office, broken.Id, whole.Id);
        var aside = (await office.Ask("{ setAside { work key reason times since lastAt } }"))["setAside"]!.AsArray();
        (Text(aside.Single()!["work"]), Text(aside.Single()!["key"])).ShouldBe(("rebuild-meetings", broken.Id));
        (await whole.Secretary.Ask("{ setAside { key } }"))["setAside"]!.AsArray().ShouldBeEmpty(); // no office
        var other = broken.Cell.As(new Account("vp-khac", "khoi-khac/bloc-office"));
        (await other.Ask("{ setAside { key } }"))["setAside"]!.AsArray().ShouldBeEmpty(); // another bloc's

        _host.Store.Tamper(broken.Id, text => text.Replace("\"Month\":\"không\"", month, StringComparison.Ordinal));
        (await rebuilder.Run(RebuildSet.Meetings, TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await office.Ask("{ setAside { key } }"))["setAside"]!.AsArray().ShouldBeEmpty();
    }

    private static async Task UntilListed(Client office, params string[] ids)
    {
        var deadline = DateTime.UtcNow.AddSeconds(30);
        while (true)
        {
            var listed = (await office.Ask("{ meetings(first: 200) { nodes { id } } }"))["meetings"]!["nodes"]!.AsArray()
                .Select(n => Text(n!["id"]));
            if (ids.All(listed.Contains)) return;
            if (DateTime.UtcNow > deadline) throw new TimeoutException();
            await Task.Yield();
        }
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private sealed class Keys(params string[] keys) : IStoredKeys
    {
        public Task<IReadOnlyList<string>> Read(string kind, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyList<string>>(keys);
    }
}
