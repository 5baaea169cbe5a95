namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>A client that operations run for over one socket.</summary>
public interface ISocketSession : IDisposable
{
    ISocketConnection Connection { get; }
}
