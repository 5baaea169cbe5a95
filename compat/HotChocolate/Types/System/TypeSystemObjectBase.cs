namespace HotChocolate.Types;

/// <summary>A named part of a schema.</summary>
public abstract class TypeSystemObjectBase : ITypeSystemObject
{
    private protected TypeSystemObjectBase()
    {
    }

    /// <summary>What it says of itself; null for what is known of it anyway.</summary>
    public string? Description { get; protected set; }

    internal string? GivenName { get; set; }

    string IHasName.Name => GivenName ?? string.Empty;
}
