using System.Collections.Concurrent;
using System.Security.Claims;
using ChiBo.Gateway.Authentication;
using Microsoft.Extensions.Options;

namespace ChiBo.Gateway.Door.Sockets;

/// <summary>
/// Counts the sockets and streams that are held open: those of each account, and sockets before anybody signed in on them.
/// </summary>
internal sealed class SocketSeats(IOptions<GatewayOptions> options)
{
    private readonly ConcurrentDictionary<string, int> _ofAccounts = new(StringComparer.Ordinal);
    private int _beforeSignIn;

    /// <summary>A seat for a socket that nobody has signed in on; null when there are too many of these.</summary>
    public SocketSeat? TakeSocket()
    {
        if (Interlocked.Increment(ref _beforeSignIn) <= options.Value.MostSocketsBeforeSignIn)
        {
            return new SocketSeat(this);
        }

        LeaveUnsigned();
        return null;
    }

    /// <summary>A seat for a stream of who signed in; null when the account has too many.</summary>
    public IDisposable? TakeStream(ClaimsPrincipal user)
    {
        var account = TokenCaller.Read(user).Id;
        return TryTake(account) ? new StreamSeat(this, account) : null;
    }

    internal bool TryTake(string account)
    {
        var count = _ofAccounts.AddOrUpdate(account, 1, static (_, held) => held + 1);
        if (count <= options.Value.MostSocketsPerAccount)
        {
            return true;
        }

        Leave(account);
        return false;
    }

    internal void Leave(string account)
    {
        var left = _ofAccounts.AddOrUpdate(account, 0, static (_, held) => held - 1);
        if (left == 0)
        {
            _ofAccounts.TryRemove(new KeyValuePair<string, int>(account, 0)); // only if nobody came meanwhile
        }
    }

    internal void LeaveUnsigned() => Interlocked.Decrement(ref _beforeSignIn);

    private sealed class StreamSeat(SocketSeats seats, string account) : IDisposable
    {
        public void Dispose() => seats.Leave(account);
    }
}
