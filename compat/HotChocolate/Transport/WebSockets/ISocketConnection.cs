using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>A socket.</summary>
public interface ISocketConnection : IDisposable
{
    /// <summary>The handshake.</summary>
    HttpContext HttpContext { get; }

    IServiceProvider RequestServices { get; }

    CancellationToken RequestAborted { get; }

    /// <param name="message">Why.</param>
    /// <param name="reason">A close code of the protocol.</param>
    /// <param name="cancellationToken">Gives up telling the client.</param>
    ValueTask CloseAsync(string message, int reason, CancellationToken cancellationToken = default);
}
