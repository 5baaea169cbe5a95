namespace ChiBo.Gateway.Door.Sockets;

/// <summary>The place of one socket, first among those that nobody has signed in on, then among its account's.</summary>
internal sealed class SocketSeat(SocketSeats seats) : IDisposable
{
    private readonly Lock _lock = new();
    private string? _account;
    private bool _isLeft;

    /// <summary>Somebody signed in on the socket.</summary>
    public bool IsSignedIn => Volatile.Read(ref _account) is not null;

    /// <summary>Moves the socket to its account; false when the account holds as many as it may.</summary>
    public bool TrySignIn(string account)
    {
        lock (_lock)
        {
            if (_isLeft || _account is not null || !seats.TryTake(account))
            {
                return false;
            }

            seats.LeaveUnsigned();
            Volatile.Write(ref _account, account);
            return true;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_isLeft)
            {
                return;
            }

            _isLeft = true;
            if (_account is { } account)
            {
                seats.Leave(account);
            }
            else
            {
                seats.LeaveUnsigned();
            }
        }
    }
}
