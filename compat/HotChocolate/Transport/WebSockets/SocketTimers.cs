using System.Net.WebSockets;
using HotChocolate.AspNetCore;

namespace HotChocolate.Transport.WebSockets;

/// <summary>Sends away who says nothing, and pings who is there.</summary>
internal sealed class SocketTimers(
    SocketConnection connection,
    GraphQLSocketOptions options,
    Func<bool> isInitializing,
    CancellationToken ended)
{
    public Task RunAsync() => Task.WhenAll(CloseWithoutInitAsync(), KeepAliveAsync());

    private async Task CloseWithoutInitAsync()
    {
        if (await WaitAsync(options.ConnectionInitializationTimeout) && !isInitializing())
        {
            await SendAsync(() => connection.CloseAsync(
                "Connection initialisation timeout.", CloseCodes.InitializationTimeout, ended).AsTask());
        }
    }

    private async Task KeepAliveAsync()
    {
        while (options.KeepAliveInterval is { } interval && await WaitAsync(interval))
        {
            if (isInitializing())
            {
                await SendAsync(() => connection.SendAsync(Messages.Ping, ended));
            }
        }
    }

    private static async Task SendAsync(Func<Task> send)
    {
        try
        {
            await send();
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or IOException)
        {
            // whoever listens to the socket sees that it is gone
        }
    }

    /// <summary>False when the session has ended meanwhile.</summary>
    private async Task<bool> WaitAsync(TimeSpan time)
    {
        await Task.Delay(time, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !ended.IsCancellationRequested;
    }
}
