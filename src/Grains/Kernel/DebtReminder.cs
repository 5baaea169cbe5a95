namespace ChiBo.Grains.Kernel;

/// <summary>The reminder that wakes a grain which owes the bus something: set before the debt is stored, cleared when all is paid.</summary>
internal sealed class DebtReminder(IGrainBase grain)
{
    private const string Name = "outbox";
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    private bool _isSet;
    private Task _clearing = Task.CompletedTask;

    public async Task Set()
    {
        await _clearing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        if (_isSet) return;
        await grain.RegisterOrUpdateReminder(Name, Period, Period);
        _isSet = true;
    }

    /// <summary>It has come, so it is there, whoever set it.</summary>
    public void Came() => _isSet = true;

    public async Task Clear()
    {
        if (!_isSet) return;
        _isSet = false;
        _clearing = Unregister(); // an order that comes meanwhile waits for it and sets a new one
        await _clearing;
    }

    private async Task Unregister()
    {
        if (await grain.GetReminder(Name) is { } reminder) await grain.UnregisterReminder(reminder);
    }
}
