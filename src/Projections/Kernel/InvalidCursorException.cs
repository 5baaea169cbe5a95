namespace ChiBo.Projections.Kernel;

/// <summary>A cursor that no list gave out.</summary>
public sealed class InvalidCursorException() : Exception("The cursor is not one of this list.");
