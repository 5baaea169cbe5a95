namespace Orleans;

/// <summary>Stands between a call and its grain.</summary>
public interface IIncomingGrainCallFilter
{
    /// <summary>Handles the call; <see cref="IGrainCallContext.Invoke"/> lets it through.</summary>
    Task Invoke(IIncomingGrainCallContext context);
}
