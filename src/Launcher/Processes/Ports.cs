using System.Net;
using System.Net.Sockets;

namespace ChiBo.Launcher.Processes;

/// <summary>
/// Ports of this machine that nobody uses, each given once. The same ones again where they are free: a silo that comes back
/// under the address of one that was killed declares that one dead at once.
/// </summary>
internal sealed class Ports
{
    private readonly HashSet<int> _given = [];

    /// <summary>The wanted port, or the next one that is free.</summary>
    public int Take(int wanted)
    {
        while (_given.Contains(wanted) || !IsFree(wanted)) wanted++;
        _given.Add(wanted);
        return wanted;
    }

    /// <summary>Whether nobody listens there.</summary>
    public static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
