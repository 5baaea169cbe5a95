using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>Onlookers who followed what inspection finds from before there was anything.</summary>
public sealed class ToldFindings : IAsyncDisposable
{
    private readonly List<(Onlooker Onlooker, LiveClient Client)> _followers = [];

    public static async Task<ToldFindings> Follow(WholeBloc bloc, IEnumerable<Onlooker> onlookers)
    {
        var told = new ToldFindings();
        foreach (var onlooker in onlookers)
        {
            var client = await LiveClient.Connect(bloc.Host.Url, bloc.Host.Issuer.Token(onlooker.Account));
            (await client.Next())!["type"]!.GetValue<string>().ShouldBe("connection_ack");
            await client.Subscribe("subscription { findingRaised { id } }", new { });
            told._followers.Add((onlooker, client));
        }

        return told;
    }

    /// <summary>What each was told, after as much as they should have been; nothing of it is told twice.</summary>
    public async IAsyncEnumerable<(Onlooker Onlooker, string[] Told)> Read(Func<Onlooker, int> expected)
    {
        foreach (var (onlooker, client) in _followers)
        {
            var told = new HashSet<string>(StringComparer.Ordinal);
            while (told.Count < expected(onlooker)) await Take(client, told);
            // what was told to them by mistake stands in the socket before the answer to another question
            await client.Subscribe("subscription { pulseChanged { missing } }", new { }, id: "2");
            while (!await Take(client, told))
            {
            }

            yield return (onlooker, [.. told]);
        }
    }

    /// <returns>Whether it was the other answer.</returns>
    private static async Task<bool> Take(LiveClient client, HashSet<string> told)
    {
        var message = (await client.Next())!;
        message["type"]!.GetValue<string>().ShouldBe("next", message.ToJsonString());
        if (message["id"]!.GetValue<string>() == "2") return true;
        var id = message["payload"]!["data"]!["findingRaised"]!.Id();
        if (SeenFinding.IsKnown(id)) told.Add(id);
        return false;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, client) in _followers) await client.DisposeAsync();
    }
}
