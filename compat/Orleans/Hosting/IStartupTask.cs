namespace Orleans.Runtime;

/// <summary>Something to do once the silo accepts calls.</summary>
public interface IStartupTask
{
    /// <summary>Does it; the silo has not started before it is done.</summary>
    Task Execute(CancellationToken cancellationToken);
}
