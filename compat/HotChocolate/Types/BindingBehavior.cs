namespace HotChocolate.Types;

/// <summary>Whether members that are not described are bound.</summary>
public enum BindingBehavior
{
    Implicit = 0,
    Explicit = 1,
}
