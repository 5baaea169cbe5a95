namespace Orleans.Runtime.Calls;

/// <summary>Brings what grain methods return to one form; generated code calls these.</summary>
internal static class Wrapping
{
    private const string NoTask = "A grain method returned null instead of a task.";

    public static ValueTask<Nothing> OfNone() => default;

    public static ValueTask<T> OfTaskOf<T>(Task<T>? task) =>
        new(task ?? throw new InvalidOperationException(NoTask));

    public static ValueTask<T> OfValueTaskOf<T>(ValueTask<T> task) => task;

    public static ValueTask<Nothing> OfTask(Task? task) =>
        (task ?? throw new InvalidOperationException(NoTask)).IsCompletedSuccessfully
            ? default
            : new ValueTask<Nothing>(Await(task));

    public static ValueTask<Nothing> OfValueTask(ValueTask task) =>
        task.IsCompletedSuccessfully ? default : new ValueTask<Nothing>(Await(task.AsTask()));

    private static async Task<Nothing> Await(Task task)
    {
        await task;
        return default;
    }
}
