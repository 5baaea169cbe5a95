namespace ChiBo.Domain.Kernel.Input;

/// <summary>The door of every aggregate.</summary>
public static class Admission
{
    /// <summary>
    /// Checks a command that somebody gives, and cleans its texts. What the platform gives itself was checked when it came
    /// in, and is passed as it is: an aggregate is told of what is stored elsewhere, whatever that is.
    /// </summary>
    /// <param name="command">As it was given.</param>
    /// <param name="admitted">The command to decide.</param>
    /// <returns>Why it cannot be taken, with the field; null when it can.</returns>
    public static Refusal? Admit<TState, TEvent>(
        this ICommand<TState, TEvent> command, out ICommand<TState, TEvent> admitted)
    {
        admitted = command;
        return command.Actor.IsPlatform ? null : InputPolicy.Check(command, out admitted);
    }
}
