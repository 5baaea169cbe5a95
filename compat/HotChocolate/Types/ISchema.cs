namespace HotChocolate;

/// <summary>A schema that requests are executed against.</summary>
public interface ISchema
{
    IServiceProvider Services { get; }

    /// <summary>The schema in its definition language.</summary>
    string Print();

    /// <summary>The schema in its definition language.</summary>
    string ToString();
}
