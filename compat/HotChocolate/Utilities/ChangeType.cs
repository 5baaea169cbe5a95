namespace HotChocolate.Utilities;

/// <summary>Turns a value of one type into one of another.</summary>
public delegate TTarget ChangeType<in TSource, out TTarget>(TSource source);
