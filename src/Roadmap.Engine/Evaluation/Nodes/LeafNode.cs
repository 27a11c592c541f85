namespace Roadmap.Engine.Evaluation.Nodes;

/// <summary>A node that reads facts.</summary>
internal abstract record LeafNode : ProgramNode;
