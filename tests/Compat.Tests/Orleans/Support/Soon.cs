namespace ChiBo.Compat.Tests.Orleans.Support;

/// <summary>Waits for what must come, with a deadline that only a failure reaches.</summary>
internal static class Soon
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    public static Task Within(Task task) => task.WaitAsync(Deadline);

    public static Task<T> Within<T>(Task<T> task) => task.WaitAsync(Deadline);

    /// <summary>Asks again and again, letting others run in between.</summary>
    public static async Task Until(Func<bool> holds)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (!holds())
        {
            (TimeProvider.System.GetElapsedTime(since) < Deadline).ShouldBeTrue("it did not become true in time");
            await Task.Yield();
        }
    }
}
